Feature: Values that are unique, and values that are not
  An attribute's characteristic "uniqueness" says whether two resources may have the same value. RFC 7643 sections 2.2, 2.3, 3.1,
  4.1.1 and 7.

  @R7643-2.2-05
  Rule: An attribute without an announced "uniqueness" is not unique

    Example: two resources with the same value
      Given an attribute that is announced without uniqueness
      Then two resources can have the same value of it

  @R7643-2.3.6-04
  Rule: Binary values are not unique

    Example: two Users with the same certificate
      Given a stored User with a certificate
      When the client creates a User with:
        """
        { "x509Certificates": [{ "value": "{{User.x509Certificates[0].value}}" }] }
        """
      Then the provider answers 201 Created

  @R7643-2.3.8-03
  Rule: Complex values are not unique

    Example: two Users with the same name
      Given a stored User with:
        """
        { "name": { "givenName": "{{new label}}", "familyName": "{{new label}}" } }
        """
      When the client creates a User with:
        """
        { "name": { "givenName": "{{User.name.givenName}}", "familyName": "{{User.name.familyName}}" } }
        """
      Then the provider answers 201 Created

  @R7643-3.1-04 @groups
  Rule: An id is that of one resource

    Example: Users and Groups
      Given 3 stored Users
      And 3 stored Groups
      Then no two of them have the same id
      And the id of the User is no Group's

  @R7643-3.1-15
  Rule: An externalId is not unique to the provider

    Example: two Users with the same externalId
      Given a stored User with:
        """
        { "externalId": "{{new label}}" }
        """
      When the client creates a User with:
        """
        { "externalId": "{{User.externalId}}" }
        """
      Then the provider answers 201 Created

  @R7643-4.1.1-03
  Rule: A userName is that of one User

    Example: a userName that is taken
      Given a stored User
      When the client creates a User with:
        """
        { "userName": "{{User.userName}}" }
        """
      Then the provider refuses it with 409 and the scimType uniqueness

    Example: a userName that is free
      Given a stored User
      When the client creates a User with:
        """
        { "userName": "{{new address}}" }
        """
      Then the provider answers 201 Created

  @R7643-4.1.1-04
  Rule: Letter case makes no other userName

    Example: a userName that is taken in another letter case
      Given a stored User
      When the client creates a User with the same userName in another letter case
      Then the provider refuses it with 409

  @R7643-7-34
  Rule: What is announced as unique is refused a second time

    Example: creating with a value that is taken
      Given the attributes that are announced as unique
      Then no POST makes a second resource with the same value of one of them

  @R7643-7-35 @testresources
  Rule: What is unique globally is unique among all types

    Example: a value that a resource of another type has
      Given a stored TestResource with:
        """
        { "globalUnique": "{{new label}}" }
        """
      When the client creates an ExtendedTestResource with the same globalUnique
      Then the provider refuses it as a clash

    Example: a value that need not be unique
      Given a stored TestResource with:
        """
        { "text": "{{new label}}" }
        """
      When the client creates an ExtendedTestResource with the same text
      Then the provider answers 201 Created

  @R7643-7-36
  Rule: What is not announced as unique is accepted a second time

    Example: two Users with the same displayName and title
      Given displayName of the User is announced as not unique
      And title of the User is announced as not unique
      And a stored User with:
        """
        { "displayName": "{{new label}}", "title": "{{new label}}" }
        """
      When the client creates a User with:
        """
        { "displayName": "{{User.displayName}}", "title": "{{User.title}}" }
        """
      Then the provider answers 201 Created

    Example: two Users with the same e-mail address
      Given emails.value of the User is announced as not unique
      And a stored User
      When the client creates a User with:
        """
        { "emails": [{ "value": "{{User.emails[0].value}}", "type": "work", "primary": true }] }
        """
      Then the provider answers 201 Created

  @R7643-7-42
  Rule: What is announced as unique is so on every write

    Example: replacing and modifying with a value that is taken
      Given the attributes but userName that are announced as unique
      Then no PUT and no PATCH gives a resource the value of another
