Feature: One person, two identities
  Somebody has an account for every day and another one for administration. To the provider these are two Users, however
  much they have in common.

  @R7643-3.1-04
  Rule: What two Users have in common does not make them one

    Example: each has an id of its own
      Given two stored Users of one person
      Then no two of them have the same id

    Example: giving the one up leaves the other active
      Given two stored Users of one person
      When the client replaces the User with:
        """
        { "active": false }
        """
      Then the stored User's active is false
      And the stored first User's active is true

    Example: deleting the one leaves the other where it is
      Given two stored Users of one person
      When the client deletes the User
      Then the stored first User's userName is as sent

  @R7644-3.5.1-13
  Rule: One identity cannot take the name of the other

    Example: the userName of the other
      Given two stored Users of one person
      When the client replaces the User with:
        """
        { "userName": "{{first User.userName}}" }
        """
      Then the provider refuses it as a clash
      And the stored User is as it was
