Feature: Creating resources
  A client creates a resource with POST to the endpoint of its type. RFC 7644 section 3.3.

  @R7644-3.3-04
  Rule: A resource that was created is answered with 201

    Example: creating a User
      When the client creates an ordinary User
      Then the provider answers 201 Created

  @R7644-3.3-05
  Rule: The answer carries the new resource

    Example: what was sent stands in the answer
      When the client creates a User with:
        """
        { "nickName": "Kit", "title": "Cartographer" }
        """
      Then the answer holds what was sent

  @R7644-3.3-06
  Rule: The answer says where the new resource is

    Example: the Location leads to the User
      When the client creates an ordinary User
      Then the answer has the header Location
      And the Location of the answer leads to the User

  @R7644-3.3-08 @filter
  Rule: A clash with a resource that exists is a conflict

    Example: a userName that is taken
      Given a stored User
      When the client creates a User with:
        """
        { "userName": "{{User.userName}}" }
        """
      Then the provider answers 409 Conflict
      And exactly one User of that name is stored

    Example: a userName that is free
      Given a stored User
      When the client creates a User with:
        """
        { "userName": "{{new address}}" }
        """
      Then the provider answers 201 Created

  @R7644-3.3.1-01
  Rule: The endpoint decides which type the resource is of

    Example: a User that says it is a Group
      When the client creates a User with:
        """
        { "meta": { "resourceType": "Group" } }
        """
      Then the stored User's meta.resourceType is "User"

  @R7643-2.5-07
  Rule: A member without a value is like no member

    Example: null and an empty list
      When the client creates a User with:
        """
        { "nickName": null, "phoneNumbers": [] }
        """
      Then the provider answers 201 Created
      And the stored User has no nickName
      And the stored User has no phoneNumbers
