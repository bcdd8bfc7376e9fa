Feature: Extensions of a schema
  Attributes of an extension stand in a container of their own, under the URN of its schema. RFC 7643 sections 3, 3.3, 4.3 and 6.

  @R7643-3-08 @enterprise
  Rule: Attributes of an extension stand in its container and nowhere else

    Example: an employeeNumber
      Given a stored User with:
        """
        { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "employeeNumber": "{{new label}}" } }
        """
      Then the stored User's urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber is as sent
      And the stored User has no employeeNumber

  @R7643-3.3-02 @enterprise
  Rule: The schemas of a resource name the extensions that it has

    Example: a User of an enterprise
      When the client creates a User with:
        """
        { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "employeeNumber": "{{new label}}" } }
        """
      Then the answer's schemas name the enterprise extension
      And the stored User's schemas name the enterprise extension

  @R7643-3.3-04 @enterprise
  Rule: The container has the URN that the resource type lists

    Example: an employeeNumber
      Given the resource type of Users lists the enterprise extension
      And a stored User with:
        """
        { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "employeeNumber": "{{new label}}" } }
        """
      Then the stored User's employeeNumber stands under a URN that its resource type lists

  @R7643-3.3-05 @testresources
  Rule: Attributes of the same name in two extensions have values of their own

    Example: two notes
      Given a stored TestResource with:
        """
        {
          "urn:scimconformance:params:scim:schemas:extension:test:2.0:First": { "note": "one" },
          "urn:scimconformance:params:scim:schemas:extension:test:2.0:Second": { "note": "two", "code": "{{new label}}" }
        }
        """
      Then the stored TestResource's urn:scimconformance:params:scim:schemas:extension:test:2.0:First:note is "one"
      And the stored TestResource's urn:scimconformance:params:scim:schemas:extension:test:2.0:Second:note is "two"

  @R7643-4.3-01 @enterprise
  Rule: The enterprise extension has its registered URN

    Example: an employeeNumber
      Given the resource type of Users lists the enterprise extension
      And a stored User with:
        """
        { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "employeeNumber": "{{new label}}" } }
        """
      Then the stored User's employeeNumber stands under the URN of the enterprise extension

  @R7643-4.3-02 @enterprise
  Rule: A manager is told by the id of another User

    Example: a User with a manager
      Given a stored User
      And another stored User with:
        """
        { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "manager": { "value": "{{User.id}}" } } }
        """
      Then the stored User's urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value is "{{other User.id}}"
      And the $ref of the User's manager, if any, leads to the other User

  @R7643-6-12
  Rule: A required extension is part of every resource of its type

    Example: a resource without it
      Given a resource type with a required extension
      When the client creates a resource of it without the extension
      Then the provider refuses it, or adds the extension by itself

    Example: a resource with it
      Given a resource type with a required extension
      When the client creates a resource of it with the extension
      Then the provider answers 201 Created

  @R7643-6-13
  Rule: What an extension requires is part of every resource that has the extension

    Example: a resource without the attribute
      Given a resource type with an extension that requires an attribute
      When the client creates a resource of it without that attribute
      Then the provider refuses it, or adds the attribute by itself

    Example: a resource with the attribute
      Given a resource type with an extension that requires an attribute
      When the client creates a resource of it with the extension
      Then the provider answers 201 Created

  @R7643-6-14 @enterprise
  Rule: An optional extension may be left out

    Example: a User of no enterprise
      When the client creates an ordinary User
      Then the provider answers 201 Created
